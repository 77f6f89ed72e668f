namespace Virtualization;

[Reference("Kata Containers: guest assets", "https://github.com/kata-containers/kata-containers/blob/HEAD/docs/design/architecture/guest-assets.md", Author = "Kata Containers", Language = "en")]
public sealed class KataGuestAssets;
