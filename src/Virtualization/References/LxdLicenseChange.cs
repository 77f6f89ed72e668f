namespace Virtualization;

[Reference("canonical/lxd pull request 12663: change license to AGPLv3", "https://github.com/canonical/lxd/pull/12663", Year = 2023, Author = "Canonical", Language = "en")]
public sealed class LxdLicenseChange;
