namespace DocGen.Generator.Models;

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) where T : IEquatable<T> => new([.. items]);

    /// <summary>The items in ordinal order of their ids, the first of each id.</summary>
    public static EquatableArray<T> SortById<T>(this IEnumerable<T> items, Func<T, string> id) where T : IEquatable<T>
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return items.OrderBy(id, StringComparer.Ordinal).Where(item => ids.Add(id(item))).ToEquatableArray();
    }

    /// <summary>Things of one kind in ordinal order of their ids, the first of each name: names differ by more than case, which an analyzer demands.</summary>
    public static EquatableArray<T> SortEntities<T>(this IEnumerable<T> models) where T : IEntityModel, IEquatable<T>
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return models.OrderBy(static model => model.Entity.Id, StringComparer.Ordinal).Where(model => names.Add(model.Entity.Name)).ToEquatableArray();
    }
}
