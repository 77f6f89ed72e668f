namespace Virtualization;

[Reference("VirtualBox 7.0.0: change log for macOS (copy)", "https://github.com/actions/runner-images/pull/6391", Year = 2022, Author = "GitHub", Language = "en")]
public sealed class VirtualBoxMacChangeLogCopy;
