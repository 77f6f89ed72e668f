namespace DocGen;

/// <summary>A subject: a system that is described or compared.</summary>
public sealed class SubjectEntry : AnsweringEntry
{
    private readonly Lazy<Stack> _stack;

    /// <summary>Creates an entry. Generated code calls this.</summary>
    public SubjectEntry() => _stack = new(() => Stack.Resolve(this, Declaration));

    /// <summary>The stack as types; null where the subject neither declares nor inherits one.</summary>
    public StackDeclaration? Declaration { get; init; }

    /// <summary>The subjects that readers weigh this one against, as types.</summary>
    public IReadOnlyList<Type> Versus { get; init; } = [];

    /// <summary>Whether the subject is a category: an abstract class, without a column in comparisons.</summary>
    public bool IsCategory => Create is null;

    /// <summary>The subject that this one is a kind of: its nearest base class that is a subject; null for a root.</summary>
    public SubjectEntry? Base => Catalog.FindBase<SubjectEntry>(Type);

    /// <summary>The subject's stack; empty where it neither declares nor inherits one.</summary>
    public Stack Stack => _stack.Value;
}
