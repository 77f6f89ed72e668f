namespace Virtualization;

[Reference("VirtualBox (GitHub topic)", "https://github.com/topics/virtualbox", Author = "GitHub")]
public sealed class VirtualBoxTopic;
