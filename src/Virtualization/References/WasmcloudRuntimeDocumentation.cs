namespace Virtualization;

[Reference("wasmCloud documentation: runtime", "https://wasmcloud.com/docs/runtime/", Author = "wasmCloud")]
public sealed class WasmcloudRuntimeDocumentation;
