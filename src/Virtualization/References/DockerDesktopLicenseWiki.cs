namespace Virtualization;

[Reference("NetDevInfraWiki: container technology", "https://github.com/NetDevInfraWGinOSSConsortium/NetDevInfraWiki/wiki/MS_ContainerTechnology", Author = "Network Device Infrastructure WG, OSS Consortium", Language = "en")]
public sealed class DockerDesktopLicenseWiki;
