namespace Virtualization;

[Reference("Wasmtime: fast instantiation", "https://github.com/bytecodealliance/wasmtime/blob/HEAD/docs/examples-fast-instantiation.md", Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeInstantiationGuide;
