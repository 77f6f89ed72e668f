namespace Virtualization;

[Reference("SEVeriFast: artifacts of the ASPLOS 2024 paper", "https://github.com/SEVeriFast/severifast/blob/562ee47dcab2089aed178ee016472c567b67d048/README.md", Year = 2024, Author = "SEVeriFast", Language = "en")]
public sealed class SeverifastArtifacts;
