namespace Virtualization;

[Reference("Wasmtime: README", "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/README.md", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeReadme;
