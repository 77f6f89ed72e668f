namespace Virtualization;

// What every concrete system of the site answers. It is no comparison of its own: it only lists the comparisons.
public interface ISystem : IStructure, IPlacement, IIsolation, IConfidentiality, ICost, IMobility, IPlatform, IOrigin;
