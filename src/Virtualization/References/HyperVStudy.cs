namespace Virtualization;

[Reference("Estudo Sobre Hyper-V", "http://www.trabalhosfeitos.com/ensaios/Estudo-Sobre-Hyper-v/461024.html", Author = "Trabalhos Feitos")]
public sealed class HyperVStudy;
