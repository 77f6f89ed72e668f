namespace Virtualization;

[Reference("Wasmtime WebAssembly runtime set for 1.0 release", "https://itsparkmedia.com/wasmtime-webassembly-runtime-set-for-1-0-release/", Year = 2022, Author = "InfoWorld", Language = "en")]
public sealed class WasmtimeReleaseNews;
