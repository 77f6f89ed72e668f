namespace Virtualization;

[Reference("VirtualBox: licensing, frequently asked questions (version 12 of the page)", "https://www.virtualbox.org/wiki/Licensing%20FAQ?version=12", Author = "innotek", Language = "en")]
public sealed class VirtualBoxFirstLicensingFaq;
