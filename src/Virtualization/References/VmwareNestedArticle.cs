namespace Virtualization;

[Reference("VMware knowledge base 2009916: support for running ESXi as a nested virtualization solution", "https://kb.vmware.com/selfservice/microsites/search.do?language=en_US&cmd=displayKC&externalId=2009916", Author = "VMware", Language = "en")]
public sealed class VmwareNestedArticle;
