namespace DocGen.Tests;

/// <summary>Catalogs made by hand, of the types nested here.</summary>
internal static class Models
{
    public class Ground;
    public class Kernel;
    public class SpecialKernel : Kernel;
    public class Guest;
    public class Files;
    public class Program;
    public class Instance;
    public class Control;
    public class First;
    public class Second;
    public interface IQuestions;

    public static LayerEntry Layer<T>() => new() { Type = typeof(T), Id = $"T:{typeof(T).FullName}", Slug = typeof(T).Name, Name = Named(typeof(T).Name) };

    public static LocalizedText Named(string name) => new(("en", name));

    public static SubjectEntry Subject<T>(StackDeclaration? stack, params CellEntry[] cells) where T : new() => new()
    {
        Type = typeof(T), Id = $"T:{typeof(T).FullName}", Slug = typeof(T).Name, Name = Named(typeof(T).Name), Create = () => new T(), Declaration = stack, Cells = cells,
    };

    public static ComparisonEntry Questions(string property, Func<object, object?> read) => new()
    {
        Type = typeof(IQuestions), Id = "T:IQuestions", Slug = "questions", Name = Named("Questions"),
        Criteria = [new() { Id = $"P:IQuestions.{property}", PropertyName = property, Name = Named(property), Kind = CriterionKind.Number, ValueType = typeof(int), Read = read }],
    };

    public static CatalogModel Catalog(
        IReadOnlyList<SubjectEntry> subjects, IReadOnlyList<MemberEntry>? members = null, IReadOnlyList<ComparisonEntry>? comparisons = null) => new(
        ["en"],
        [Layer<Ground>(), Layer<Kernel>(), Layer<SpecialKernel>(), Layer<Guest>(), Layer<Files>(), Layer<Program>()],
        subjects,
        comparisons ?? [],
        [],
        [],
        [],
        [
            new TermEntry { Type = typeof(Instance), Id = "T:Instance", Slug = "instance", Name = Named("Instance") },
            new TermEntry { Type = typeof(Control), Id = "T:Control", Slug = "control", Name = Named("Control") },
        ],
        [],
        members ?? []);

    public static Stack StackOf(StackDeclaration declaration) => Catalog([Subject<First>(declaration)]).StackOf(typeof(First));

    public static LaneDeclaration Lane<T>(bool repeats, Type? on, params Type[] layers) => new(typeof(T), layers, repeats, on);
}
