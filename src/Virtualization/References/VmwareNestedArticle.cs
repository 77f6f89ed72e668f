namespace Virtualization;

[Reference("VMware knowledge base 2009916: support for running ESXi as a nested virtualization solution", "https://knowledge.broadcom.com/external/article?legacyId=2009916", Author = "VMware", Language = "en")]
public sealed class VmwareNestedArticle;
