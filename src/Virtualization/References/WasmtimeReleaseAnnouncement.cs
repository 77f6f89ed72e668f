namespace Virtualization;

[Reference("Wasmtime Reaches 1.0: Fast, Safe and Production Ready!", "https://bytecodealliance.org/articles/wasmtime-1-0-fast-safe-and-production-ready", Year = 2022, Author = "Bytecode Alliance", Language = "en")]
public sealed class WasmtimeReleaseAnnouncement;
