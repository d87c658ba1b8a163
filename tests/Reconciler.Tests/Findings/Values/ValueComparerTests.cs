using CsCheck;
using NodaTime;
using Reconciler.Findings.Values;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Tests.Findings.Values;

public sealed class ValueComparerTests
{
    private static readonly ValueComparer Comparer = ValueComparer.Read(RuleFolder.Load(RuleFolder.DefaultPath));

    private static readonly Gen<Value> Values = Gen.OneOf(
        Gen.Int[0, 60].Select(Gen.Int[0, 5], Gen.Bool, (start, length, isRange) => (Value)Date(start, length, isRange)),
        Gen.Int[1, 40]
            .Select(
                Gen.Enum<Bound>().Where(bound => bound != Bound.Between),
                Gen.OneOf(Gen.Const(""), Gen.Const("AI")),
                (number, bound, qualifier) =>
                    (Value)
                        new QuantityValue(
                            number,
                            bound is Bound.AtMost or Bound.LessThan ? null : number,
                            bound is Bound.AtLeast or Bound.MoreThan ? null : number,
                            bound,
                            "ship"
                        )
                        {
                            Qualifier = qualifier,
                        }
            ),
        Gen.Int[1, 4].Select(Gen.OneOf(Gen.Const(""), Gen.Const("edition"), Gen.Const("phase")), (number, of) => (Value)new OrdinalValue(number, of)),
        Gen.OneOf(Gen.Const("Oslo"), Gen.Const("oslo"), Gen.Const("Oslo, Norway"), Gen.Const("Norway"), Gen.Const("Bergen"), Gen.Const("奥斯陆"))
            .Select(name => (Value)new NameValue(NameKind.Place, name)),
        Gen.OneOf(Gen.Const("Latvia"), Gen.Const("Norway"), Gen.Const("Sweden")).Array[0, 3].Select(items => (Value)new SetValue([.. items]))
    );

    [Theory]
    [InlineData("Oslo", "Oslo", "Equal")]
    [InlineData("OSLO", "Oslo", "Equal")]
    [InlineData("Oslo", "Oslo, Norway", "Contained")]
    [InlineData("Oslo", "Norway", "Contained")]
    [InlineData("上海", "中国", "Contained")]
    [InlineData("Shanghai", "中国", "Contained")]
    [InlineData("UK", "United Kingdom", "Contained")]
    [InlineData("Oslo", "Bergen", "Disjoint")]
    [InlineData("Oslo", "Sweden", "Disjoint")]
    [InlineData("Nanning", "邕城", "Incomparable")]
    [InlineData("南宁", "北京", "Disjoint")]
    public void Places_may_lie_in_one_another(string first, string second, string relation) =>
        Assert.Equal(relation, Comparer.Compare(new NameValue(NameKind.Place, first), new NameValue(NameKind.Place, second)).Relation.ToString());

    [Theory]
    [InlineData("German Gref", "Gref", "Contained")]
    [InlineData("Karin Lund", "Karin Lindt", "Disjoint")]
    [InlineData("Åse Vik", "åse vik", "Equal")]
    [InlineData("World Bank", "Bank of the World", "Disjoint")]
    public void Names_are_compared_by_their_words(string first, string second, string relation) =>
        Assert.Equal(relation, Comparer.Compare(new NameValue(NameKind.Person, first), new NameValue(NameKind.Person, second)).Relation.ToString());

    [Theory]
    [InlineData("a|b", "b|a", "Equal")]
    [InlineData("a|b|c", "a|b", "Contained")]
    [InlineData("a|b", "b|c", "Overlapping")]
    [InlineData("a|b", "c|d", "Disjoint")]
    public void Sets_are_compared_item_by_item(string first, string second, string relation) =>
        Assert.Equal(relation, Comparer.Compare(new SetValue([.. first.Split('|')]), new SetValue([.. second.Split('|')])).Relation.ToString());

    [Theory]
    [InlineData(8, "edition", 8, "edition", "Equal")]
    [InlineData(8, "edition", 8, "", "Contained")]
    [InlineData(8, "edition", 9, "edition", "Disjoint")]
    [InlineData(8, "", 9, "edition", "Disjoint")]
    [InlineData(1, "phase", 1, "edition", "Incomparable")]
    public void Positions_in_a_series_are_compared_where_they_are_of_one_series(int first, string of, int second, string ofOther, string relation) =>
        Assert.Equal(relation, Comparer.Compare(new OrdinalValue(first, of), new OrdinalValue(second, ofOther)).Relation.ToString());

    [Fact]
    public void Values_of_different_types_are_not_compared() =>
        Assert.Equal(ValueRelation.Incomparable, Comparer.Compare(DateValue.Year(2024), QuantityValue.Exactly(2024, "")).Relation);

    [Fact]
    public void Comparing_is_symmetric_and_a_value_equals_itself() =>
        Gen.Select(Values, Values)
            .Sample(
                (first, second) =>
                {
                    Assert.Equal(Comparer.Compare(first, second).Relation, Comparer.Compare(second, first).Relation);
                    Assert.Equal(ValueRelation.Equal, Comparer.Compare(first, first).Relation);
                }
            );

    [Fact]
    public void Values_are_equal_exactly_when_their_keys_are() =>
        Gen.Select(Values, Values)
            .Sample(
                (first, second) =>
                    Assert.Equal(
                        string.Equals(ValueComparer.Key(first), ValueComparer.Key(second), StringComparison.Ordinal),
                        Comparer.Compare(first, second).Relation == ValueRelation.Equal
                    )
            );

    [Fact]
    public void Lone_surrogates_and_empty_texts_are_compared_without_complaint() =>
        Assert.Equal(ValueRelation.Disjoint, Comparer.Compare(new TextValue("\ud800 x"), new TextValue("")).Relation);

    private static DateValue Date(int start, int length, bool isRange)
    {
        var first = new LocalDate(2024, 1, 1).PlusDays(start);
        return isRange ? DateValue.Range(first, first.PlusDays(length + 1)) : DateValue.Day(first);
    }
}
