namespace Virtualization;

[Reference("Wasmtime: Cargo.toml", "https://github.com/bytecodealliance/wasmtime/blob/HEAD/Cargo.toml", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeManifest;
