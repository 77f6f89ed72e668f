namespace Virtualization;

[Reference("Wasmtime: fast instantiation", "https://github.com/bytecodealliance/wasmtime/blob/HEAD/docs/examples-fast-instantiation.md", Author = "Bytecode Alliance")]
public sealed class WasmtimeInstantiationGuide;
