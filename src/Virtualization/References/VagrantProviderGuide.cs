namespace Virtualization;

[Reference("Vagrant documentation: providers", "https://github.com/hashicorp/vagrant/blob/0ad5381a24606fda3029226ae5c11bab9ccda516/website/content/docs/providers/index.mdx", Author = "HashiCorp", Language = "en")]
public sealed class VagrantProviderGuide;
