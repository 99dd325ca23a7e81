/** Makes some deliveries go another way than usual. The first rule that fits decides. */
export interface WebhookRule {
  /** Event type as it is delivered. @default every event */
  readonly event?: string;
  /** Meets only the nth delivery that fits; the first is 1. */
  readonly nth?: number;
  /**
   * - `twice`: delivered, and a second time right after.
   * - `drop`: never delivered.
   * - `forge`: signed with a secret that is not the endpoint's.
   * - `hold`: kept back until `release`, which sends the last one first.
   * - `{ late }`: delivered that many milliseconds later.
   */
  readonly do: 'twice' | 'drop' | 'forge' | 'hold' | { readonly late: number };
}

/** A rule, and how many deliveries of its event came by. */
export interface WebhookRuleRecord {
  readonly rule: WebhookRule;
  readonly seen: number;
}

/** Holds the rules of a world and counts what they met. */
export class WebhookRules {
  #rules: { readonly rule: WebhookRule; seen: number }[] = [];
  readonly forged: Set<string> = new Set();

  add(rule: WebhookRule): void {
    this.#rules.push({ rule, seen: 0 });
  }

  list(): WebhookRuleRecord[] {
    return this.#rules.map((entry) => ({ ...entry }));
  }

  clear(): void {
    this.#rules = [];
    this.forged.clear();
  }

  choose(eventType: string): WebhookRule['do'] | undefined {
    let chosen: WebhookRule['do'] | undefined;
    for (const entry of this.#rules) {
      if (entry.rule.event !== undefined && entry.rule.event !== eventType) continue;
      entry.seen += 1;
      if (entry.rule.nth === undefined || entry.rule.nth === entry.seen) chosen ??= entry.rule.do;
    }
    return chosen;
  }
}
