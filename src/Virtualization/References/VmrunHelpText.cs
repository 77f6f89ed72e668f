namespace Virtualization;

[Reference("vmrun: help text (copy)", "https://gist.github.com/jpluimers/4629fcf966e3bcc430a7c70400d41859", Author = "J. W. Pluimers", Language = "en")]
public sealed class VmrunHelpText;
