namespace Virtualization;

[Reference("Wasmtime issue 4002: migrating workloads, snapshot and restore somewhere else", "https://github.com/bytecodealliance/wasmtime/issues/4002", Year = 2022, Author = "Wasmtime", Language = "en")]
public sealed class WasmtimeMigrationIssue;
