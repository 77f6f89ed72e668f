namespace Virtualization;

[Reference("vagrant-parallels: README", "https://github.com/Parallels/vagrant-parallels/blob/bcecccf0dcd8c1afba15c225b707175b8985aafe/README.md", Author = "Parallels", Language = "en")]
public sealed class VagrantParallelsReadme;
