namespace Virtualization;

[Reference("SUSE Linux Enterprise: virtualization limits and support", "https://github.com/SUSE/doc-sle/blob/001e9aa2276aa6b784f31570213addb7ae513484/xml/virt_support.xml", Author = "SUSE", Language = "en")]
public sealed class SuseVirtualizationSupport;
