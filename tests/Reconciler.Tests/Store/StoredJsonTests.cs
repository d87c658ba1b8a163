using Reconciler.Model;
using Reconciler.Store;

namespace Reconciler.Tests.Store;

public sealed class StoredJsonTests
{
    [Fact]
    public void Every_type_of_value_that_the_model_has_comes_back_as_that_type()
    {
        var known = ReportBuilder.Rich().Claims.Select(pair => pair.Claim.Value.GetType()).ToHashSet();
        var missing = typeof(Value)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Value)) && !known.Contains(type))
            .Select(type => type.Name);
        Assert.Empty(missing);
        Assert.All(ReportBuilder.Rich().Claims, pair => Assert.Equal(pair.Claim.Value, StoredJson.Read<Value>(StoredJson.Write(pair.Claim.Value))));
    }

    [Fact]
    public void A_value_is_written_for_people_too() =>
        Assert.Equal("""{"$type":"ordinal","number":8,"of":"版","text":"8","type":"ordinal"}""", StoredJson.Write<Value>(new OrdinalValue(8, "版")));

    [Fact]
    public void What_is_null_is_left_out() => Assert.Equal("""{"span":[1,2],"text":"a"}""", StoredJson.Write(new Excerpt("a", new Span(1, 2))));
}
