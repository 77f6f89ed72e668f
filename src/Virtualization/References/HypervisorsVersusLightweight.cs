namespace Virtualization;

[Reference("Hypervisors vs. Lightweight Virtualization: A Performance Comparison", "https://doi.org/10.1109/IC2E.2015.74", Year = 2015, Author = "R. Morabito et al.", Language = "en")]
public sealed class HypervisorsVersusLightweight;
