namespace Reconciler.Tests.Mentions.Quantities;

/// <summary>What a fact-checker marked in the seed documents: words, quote, value.</summary>
public sealed class SeedQuantityTests
{
    [Theory]
    [InlineData("The event brought together approximately 150 attendees including diplomatic envoys.", "approximately 150 attendees", "about 150 attendee")]
    [InlineData("Media professionals from all 10 ASEAN member states, plus Chinese government officials.", "10 ASEAN member states", "10 member state")]
    [InlineData("8th World Artificial Intelligence Conference", "8th", "8")]
    [InlineData("The 8th World Artificial Intelligence Conference (世界人工智能大会), or WAIC, was held in Shanghai.", "8th", "8")]
    [InlineData("Representatives from more than 40 countries — as China pressed on.", "more than 40 countries", "more-than 40 country")]
    [InlineData("WAIC has convened for seven consecutive years.", "seven consecutive years", "7 year")]
    [InlineData("It attracted over 800 companies and featured more than 3,000 exhibits.", "over 800 companies", "more-than 800 company")]
    [InlineData("It attracted over 800 companies and featured more than 3,000 exhibits.", "more than 3,000 exhibits", "more-than 3000 exhibit")]
    [InlineData("Russia, currently ranked 31st globally in AI implementation, seeks to advance.", "31st", "31")]
    [InlineData("China agreeing to facilitate 20 digital infrastructure and transformation projects across Africa.", "20 digital infrastructure and transformation projects", "20 project")]
    [InlineData("53 African nations were reportedly in attendance at the summit.", "53 African nations", "53 country")]
    [InlineData("Cambodia is implementing the first phase of its “Pentagonal Strategy,” which it launched.", "first phase", "1")]
    [InlineData("It aims to achieve five major goals: digital infrastructure development, enhanced digital trust.", "five major goals", "5 goal")]
    [InlineData("With a budget of Rs 10,372 crore ($12.1 billion), the government is procuring 18,693 GPUs.", "Rs 10,372 crore", "103720000000 INR")]
    [InlineData("With a budget of Rs 10,372 crore ($12.1 billion), the government is procuring 18,693 GPUs.", "$12.1 billion", "12100000000 USD")]
    [InlineData("With a budget of Rs 10,372 crore ($12.1 billion), the government is procuring 18,693 GPUs.", "18,693 GPUs", "18693 gpu")]
    [InlineData("DeepSeek was built with only about 2,000 GPUs.", "about 2,000 GPUs", "about 2000 gpu")]
    [InlineData("Marking the first AI cooperation platform between China and an ASEAN nation.", "first AI cooperation platform", "1")]
    [InlineData("This is the first AI cooperation and innovation platform signed between China and ASEAN.", "first AI cooperation and innovation platform", "1")]
    [InlineData("廣西處在中國14億人口大市場和東盟7億人口新市場的交匯點", "14億人口", "1400000000 person")]
    [InlineData("廣西處在中國14億人口大市場和東盟7億人口新市場的交匯點", "7億人口", "700000000 person")]
    [InlineData("請在該事由發生之日起30日內進行。", "30日內", "at-most 30 day")]
    [InlineData("The meeting achieved positive outcomes in the following four aspects:", "four aspects", "4 aspect")]
    [InlineData("Premier Li Qiang in his speech made three suggestions, namely emphasizing more on universal benefit.", "three suggestions", "3 suggestion")]
    [InlineData("The action plan proposes 13 feasible actions that aim at promoting AI.", "13 feasible actions", "13 action")]
    [InlineData("The meeting gathered together over 800 AI companies from more than 70 countries and regions.", "over 800 AI companies", "more-than 800 company")]
    [InlineData("The meeting gathered together over 800 AI companies from more than 70 countries and regions.", "more than 70 countries and regions", "more-than 70 country")]
    [InlineData("It exhibited over 3,000 items of cutting-edge technology.", "over 3,000 items", "more-than 3000 item")]
    [InlineData("It showcased over 100 influential products who made their China or world debut.", "over 100 influential products", "more-than 100 product")]
    [InlineData("High-level representatives from more than 30 countries, along with leaders of organizations.", "more than 30 countries", "more-than 30 country")]
    [InlineData("The development of China-France relations over the next 60 years.", "60 years", "60 year")]
    public void The_marked_value_is_found(string text, string quote, string value) =>
        Assert.Contains((quote, value), Recognised.In(text).Select(mention => (mention.Quote, mention.Value)));
}
