const words =
  'any as async await bigint boolean break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in infer instanceof interface intrinsic keyof let never new null number object package private protected public readonly return static string super switch symbol this throw true try type typeof undefined unknown unique var void while with yield';

/** What the generated declarations mean by these names would change under a schema of the same name. */
const globals = 'Array Blob Exclude Extract Omit Pick Readonly Record WithRequired';

const reserved = new Set(`${words} ${globals}`.split(' '));

/** Whether a schema cannot be declared under its own name: TypeScript has another meaning for it. */
export const isReserved = (name: string): boolean => reserved.has(name);

/** What the modules of calls and of operations declare or import themselves. */
const ofModules = new Set(
  (
    'As Blob Body BodyInit CallInit CallOutcome CallSettings ClientOptions CommonUploadOptions DeleteCalls DeletePath ' +
    'DeletePathAlone ExtendClient ExtendClientOptions FormData GetCalls GetPath GetPathAlone HeadCalls HeadPath ' +
    'HeadPathAlone InitParameter JsonContent Listing NamedClient NonNullable OperationAt OperationData OperationError ' +
    'OperationOptions OperationResult OptionsCalls OptionsPath OptionsPathAlone OrUndefined ParseAs PatchCalls PatchPath ' +
    'PatchPathAlone Path Paths PostCalls PostPath PostPathAlone Promise PutCalls PutPath PutPathAlone Query RunOptions ' +
    'TraceCalls TracePath TracePathAlone UploadFileOptions UploadSource WaitOptions callOperation contract ' +
    'createAllAndWait createAndWait createExtendClient createNamedClient listOperation paths sendUpload waitFor'
  ).split(' '),
);

/** Whether a module of calls or of operations has a meaning of its own for a name, whatever the document. */
export const isOfModule = (name: string): boolean => ofModules.has(name);
