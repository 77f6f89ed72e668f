namespace Virtualization;

[Reference("Wasmtime: commit c839685 with an instantiation benchmark", "https://github.com/bytecodealliance/wasmtime/commit/c83968575ac7e5decc9205ba7f569f0b6dde0c85", Year = 2022, Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeInstantiationCommit;
