namespace Virtualization;

[Reference("vagrant-parallels: README", "https://github.com/Parallels/vagrant-parallels/blob/HEAD/README.md", Author = "Parallels", Language = "en")]
public sealed class VagrantParallelsReadme;
