namespace Virtualization;

[Reference("Wasmtime: tiers of support", "https://github.com/bytecodealliance/wasmtime/blob/e6b33de5139d915a48127fc78b790e2d306cf896/docs/stability-tiers.md", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeSupportTiers;
