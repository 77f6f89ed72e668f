namespace Virtualization;

[Reference("Vagrant documentation: VMware provider", "https://github.com/hashicorp/vagrant/blob/0c64bb03ef4fb0fdcb9eaee9dde3e78d0c5501c2/website/content/docs/providers/vmware/index.mdx", Author = "HashiCorp", Language = "en")]
public sealed class VagrantVmwareProvider;
