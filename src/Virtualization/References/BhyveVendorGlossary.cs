namespace Virtualization;

[Reference("vStack glossary: bhyve", "https://vstack.com/glossary/bhyve/", Author = "vStack", Language = "en")]
public sealed class BhyveVendorGlossary;
