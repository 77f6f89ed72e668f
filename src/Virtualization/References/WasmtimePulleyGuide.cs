namespace Virtualization;

[Reference("Wasmtime: using Pulley, the portable interpreter", "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/docs/examples-pulley.md", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimePulleyGuide;
