namespace Virtualization;

[Reference("Virtual hardware version 22 of VCF and VVF 9.0", "https://vinfrastructure.it/it/?p=39307", Year = 2025, Author = "vInfrastructure Blog", Language = "en")]
public sealed class VsphereHardwareNotes;
