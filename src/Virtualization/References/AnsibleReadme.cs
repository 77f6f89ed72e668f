namespace Virtualization;

[Reference("Ansible: README", "https://github.com/ansible/ansible/blob/0080e7ec3c793ed6d539d8ac5ab070d43326bec3/README.md", Author = "Ansible", Language = "en")]
public sealed class AnsibleReadme;
