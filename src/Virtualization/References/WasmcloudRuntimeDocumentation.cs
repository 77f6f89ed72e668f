namespace Virtualization;

[Reference("wasmCloud documentation: runtime", "https://wasmcloud.com/docs/runtime/", Author = "wasmCloud", Language = "en")]
public sealed class WasmcloudRuntimeDocumentation;
