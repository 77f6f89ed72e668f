namespace Virtualization;

[Reference("Packer issue 9242: this host does not support Intel EPT hardware-assisted MMU virtualization", "https://github.com/hashicorp/packer/issues/9242", Year = 2020, Author = "Packer", Language = "en")]
public sealed class PackerNestedPagingIssue;
