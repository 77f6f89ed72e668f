namespace Virtualization;

[Reference("Homebrew cask: virtualbox", "https://github.com/Homebrew/homebrew-cask/blob/01eb38ecc04a39c15f03c8ebcf9ccb811bdc57a0/Casks/v/virtualbox.rb", Author = "Homebrew", Language = "en")]
public sealed class VirtualBoxHomebrewCask;
