using Reconciler.Claims;
using Reconciler.Rules;

namespace Reconciler.Tests.Claims;

public class VerbFormsTests
{
    private static readonly VerbForms Forms = new(RuleFolder.Load(RuleFolder.DefaultPath));

    [Theory]
    [InlineData("launch", "launches launched launched launching")]
    [InlineData("host", "hosts hosted hosted hosting")]
    [InlineData("release", "releases released released releasing")]
    [InlineData("plan", "plans planned planned planning")]
    [InlineData("carry", "carries carried carried carrying")]
    [InlineData("stay", "stays stayed stayed staying")]
    [InlineData("hold", "holds held held holding")]
    [InlineData("take", "takes took taken taking")]
    [InlineData("open", "opens opened opened opening")]
    [InlineData("agree", "agrees agreed agreed agreeing")]
    [InlineData("die", "dies died died dying")]
    public void Verbs_are_inflected(string lemma, string expected) =>
        Assert.Equal($"{lemma} {expected}", string.Join(' ', Forms.Of(lemma).Select(form => form.Word)));
}
