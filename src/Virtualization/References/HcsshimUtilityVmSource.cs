namespace Virtualization;

[Reference("hcsshim: internal/uvm/create_wcow.go", "https://github.com/microsoft/hcsshim/blob/7c9ff7f481383ff47524bade75d1b25d631b49ce/internal/uvm/create_wcow.go", Author = "Microsoft", Language = "en")]
public sealed class HcsshimUtilityVmSource;
