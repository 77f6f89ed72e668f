namespace Virtualization;

[Reference("Parallels Desktop Enterprise administrator's guide: virtual machine images", "https://docs.parallels.com/parallels-desktop-enterprise-administrators-guide/~gitbook/pdf?page=PWW9EwvmWOYxm6QNwlSY&only=yes", Author = "Parallels", Language = "en")]
public sealed class ParallelsImageGuide;
