namespace Virtualization;

[Reference("Wasmtime: introduction", "https://github.com/bytecodealliance/wasmtime/blob/HEAD/docs/introduction.md", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeIntroduction;
