namespace Virtualization;

[Reference("Wasmtime: release notes", "https://github.com/bytecodealliance/wasmtime/blob/HEAD/RELEASES.md", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeReleaseNotes;
