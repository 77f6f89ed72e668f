namespace Virtualization;

[Reference("Note: bhyve as a type 1 hypervisor", "https://slexy.org/view/s21Wfnv87h", Year = 2014, Author = "Garegin")]
public sealed class BhyveTypeNote;
