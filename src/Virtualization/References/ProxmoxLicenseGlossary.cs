namespace Virtualization;

[Reference("dreherIT Glossar: GNU AGPLv3", "https://dreherit.de/glossar/gnu-agplv3", Author = "dreherIT", Language = "de")]
public sealed class ProxmoxLicenseGlossary;
