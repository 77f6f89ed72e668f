namespace Virtualization;

[Reference("Wizer: README", "https://github.com/bytecodealliance/wasmtime/blob/HEAD/crates/wizer/README.md", Author = "Bytecode Alliance", Language = "en")]
public sealed class WizerReadme;
