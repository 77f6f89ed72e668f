namespace Virtualization;

[Reference("Homebrew cask: vmware-fusion", "https://github.com/Homebrew/homebrew-cask/blob/01414b98aa060ec11807faed0ce0689aa768149e/Casks/v/vmware-fusion.rb", Author = "Homebrew", Language = "en")]
public sealed class FusionHomebrewCask;
