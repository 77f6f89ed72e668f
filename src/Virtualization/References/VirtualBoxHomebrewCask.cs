namespace Virtualization;

[Reference("Homebrew cask: virtualbox", "https://github.com/Homebrew/homebrew-cask/blob/HEAD/Casks/v/virtualbox.rb", Author = "Homebrew", Language = "en")]
public sealed class VirtualBoxHomebrewCask;
