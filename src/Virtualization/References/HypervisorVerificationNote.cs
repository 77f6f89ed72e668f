namespace Virtualization;

[Reference("Related work: Leinenbach and Santen, FM 2009", "https://alastairreid.github.io/RelatedWork/papers/leinenbach:fm:2009", Author = "A. Reid")]
public sealed class HypervisorVerificationNote;
