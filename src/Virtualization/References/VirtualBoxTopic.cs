namespace Virtualization;

[Reference("VirtualBox (GitHub topic)", "https://github.com/topics/virtualbox", Author = "GitHub", Language = "en")]
public sealed class VirtualBoxTopic;
