namespace Reconciler.Tests.Mentions.Names;

public class EnglishNameTests
{
    [Theory]
    // Institutions and the small words inside them
    [InlineData("Officials of the Ministry of Science, Technology and Innovation met on Friday.", "O:Ministry of Science, Technology and Innovation")]
    [InlineData("the Ministry of Industry and Information Technology said", "O:Ministry of Industry and Information Technology")]
    [InlineData("The Ministry of Foreign Affairs summoned the envoy.", "O:Ministry of Foreign Affairs")]
    [InlineData("funding from the Center for Disease Control and Prevention rose", "O:Center for Disease Control and Prevention")]
    [InlineData("a report by the University of Oxford found", "O:University of Oxford")]
    [InlineData("He teaches at Wuhan University of Technology.", "O:Wuhan University of Technology")]
    [InlineData("the National Development and Reform Commission cut prices", "O:National Development and Reform Commission")]
    [InlineData("National Development and Reform Commission officials agreed", "O:National Development and Reform Commission")]
    [InlineData("the Shanghai Municipal People's Government approved it", "O:Shanghai Municipal People's Government")]
    [InlineData("People's Daily reported the launch", "O:People's Daily")]
    [InlineData("The European Central Bank raised rates.", "O:European Central Bank")]
    [InlineData("the Economic, Social and Cultural Council of Cambodia", "O:Economic, Social and Cultural Council of Cambodia")]
    [InlineData("the Chinese Academy of Sciences published it", "O:Chinese Academy of Sciences")]
    [InlineData("shares of Donghao Lansheng Group fell", "O:Donghao Lansheng Group")]
    [InlineData("a unit of Nippon Steel Corporation", "O:Nippon Steel Corporation")]
    [InlineData("Acme Holdings, Inc, filed the suit", "O:Acme Holdings, Inc")]
    [InlineData("the State Bank of Pakistan held rates", "O:State Bank of Pakistan")]
    [InlineData("the UN Security Council voted", "O:UN Security Council")]
    [InlineData("the World Health Organization warned", "O:World Health Organization")]
    [InlineData("doctors at St. Mary's Hospital said", "O:St. Mary's Hospital")]
    [InlineData("Johnson & Johnson recalled the drug", "O:Johnson & Johnson")]
    [InlineData("a spokesman for the Federal Aviation Administration", "O:Federal Aviation Administration")]
    [InlineData("the Norwegian Refugee Council runs the camp", "O:Norwegian Refugee Council")]
    [InlineData("the Supreme Court of India ruled", "O:Supreme Court of India")]
    [InlineData("the International Committee of the Red Cross visited", "O:International Committee of the Red Cross")]
    [InlineData("the China-ASEAN AI innovation cooperation center opened", "O:China-ASEAN AI innovation cooperation center")]
    [InlineData("similar China-ASEAN AI innovation cooperation centers will follow", "O:China-ASEAN AI innovation cooperation centers")]
    [InlineData("the creation of a world AI cooperation organization was proposed", "O:world AI cooperation organization")]
    [InlineData(
        "the Shanghai State-owned Assets Supervision and Administration Commission owns it",
        "O:Shanghai State-owned Assets Supervision and Administration Commission"
    )]
    // Events
    [InlineData(
        "the 2025 World AI Conference & High-Level Meeting on Global AI Governance was held",
        "E:2025 World AI Conference & High-Level Meeting on Global AI Governance"
    )]
    [InlineData("the 8th World Artificial Intelligence Conference opened", "E:8th World Artificial Intelligence Conference")]
    [InlineData("at the Forum on China-Africa Cooperation Summit in Beijing", "E:Forum on China-Africa Cooperation Summit", "L:Beijing")]
    [InlineData("the Boao Forum for Asia opens on Tuesday", "E:Boao Forum for Asia")]
    [InlineData("the 2024 Munich Security Conference in Germany", "E:2024 Munich Security Conference", "L:Germany")]
    [InlineData("during the AI Action Summit in Paris, France", "E:AI Action Summit", "L:Paris", "L:France")]
    [InlineData("at the Artificial Intelligence (AI) Action Summit, at noon", "E:Artificial Intelligence (AI) Action Summit")]
    [InlineData("the Conference on Disarmament met in Geneva", "E:Conference on Disarmament", "L:Geneva")]
    [InlineData("the United Nations Climate Change Conference ended", "E:United Nations Climate Change Conference")]
    [InlineData("a China-Africa summit is planned", "E:China-Africa summit")]
    [InlineData("the Cannes Film Festival honoured her", "E:Cannes Film Festival")]
    [InlineData("the Davis Cup final", "E:Davis Cup")]
    // Documents
    [InlineData(
        "the China-ASEAN Joint Statement on Facilitating Cooperation in Building a Sustainable and Inclusive Digital Ecosystem was adopted",
        "W:China-ASEAN Joint Statement on Facilitating Cooperation in Building a Sustainable and Inclusive Digital Ecosystem"
    )]
    [InlineData(
        "implementing the \"AI Capacity-Building Action Plan for Good and for All\" proposed",
        "W:AI Capacity-Building Action Plan for Good and for All"
    )]
    [InlineData(
        "They signed a Statement on Inclusive and Sustainable Artificial Intelligence for People and the Planet.",
        "W:Statement on Inclusive and Sustainable Artificial Intelligence for People and the Planet"
    )]
    [InlineData("outlined in the Beijing Action Plan (2025-2027).", "W:Beijing Action Plan (2025-2027)")]
    [InlineData("through its Digital Economy and Society Policy Framework", "W:Digital Economy and Society Policy Framework")]
    [InlineData("the Paris Agreement of 2015", "W:Paris Agreement")]
    [InlineData("the Convention on Biological Diversity", "W:Convention on Biological Diversity")]
    [InlineData("the Inflation Reduction Act passed", "W:Inflation Reduction Act")]
    [InlineData("part of the “Pentagonal Strategy,” he said", "W:Pentagonal Strategy")]
    [InlineData("the Belt and Road Initiative turned ten", "W:Belt and Road Initiative")]
    [InlineData("Saudi Arabia's Vision 2030 plan", "L:Saudi Arabia", "W:Vision 2030")]
    // Places, possessives
    [InlineData("China's Guangxi Zhuang Autonomous Region and Laos held talks", "L:China", "L:Guangxi Zhuang Autonomous Region", "L:Laos")]
    [InlineData("China and Laos agreed", "L:China", "L:Laos")]
    [InlineData("relations between New Zealand and Papua New Guinea", "L:New Zealand", "L:Papua New Guinea")]
    [InlineData("floods hit Ho Chi Minh City and Da Nang", "L:Ho Chi Minh City", "L:Da Nang")]
    [InlineData("China-France relations have grown", "L:China", "L:France")]
    [InlineData("a Shanghai-based event", "L:Shanghai")]
    [InlineData("the U.S. economy grew", "L:U.S.")]
    [InlineData("in Luoyang, Henan Province, on May 25", "L:Luoyang", "L:Henan Province")]
    [InlineData("Côte d'Ivoire and São Paulo", "L:Côte d'Ivoire", "L:São Paulo")]
    [InlineData("off the coast of the Solomon Islands", "L:Solomon Islands")]
    // Persons and titles
    [InlineData("Chinese Premier Li Qiang attended", "P:Li Qiang")]
    [InlineData("Premier of the State Council Li Qiang attended", "O:State Council", "P:Li Qiang")]
    [InlineData("Foreign Ministry spokesperson Guo Jiakun said", "O:Foreign Ministry", "P:Guo Jiakun")]
    [InlineData("French President Emmanuel Macron met him", "P:Emmanuel Macron")]
    [InlineData("ASEAN Deputy Secretary-General San Lwin spoke", "O:ASEAN", "P:San Lwin")]
    [InlineData("Cambodia's minister of information Kem Gunawadh spoke", "L:Cambodia", "P:Kem Gunawadh")]
    [InlineData("Vietnam's deputy minister Phan Tam spoke", "L:Vietnam", "P:Phan Tam")]
    [InlineData("as First Deputy CEO Alexander Vedyakhin told Reuters", "P:Alexander Vedyakhin", "O:Reuters")]
    [InlineData("IT Minister Ashwini Vaishnaw said", "P:Ashwini Vaishnaw")]
    [InlineData("the special representative Zhang Guoqing arrived", "P:Zhang Guoqing")]
    [InlineData("President Vladimir Putin signed it", "P:Vladimir Putin")]
    [InlineData("UN Secretary-General António Guterres called for calm", "O:UN", "P:António Guterres")]
    [InlineData("Olaf Scholz, the German chancellor, resigned", "P:Olaf Scholz")]
    [InlineData("the economist Maria da Silva agreed", "P:Maria da Silva")]
    [InlineData("according to Dr. Jane Goodall", "P:Jane Goodall")]
    [InlineData("Zhou Xiaochuan spoke first", "P:Zhou Xiaochuan")]
    [InlineData("Tesla CEO Elon Musk sold shares", "O:Tesla", "P:Elon Musk")]
    [InlineData("Prime Minister Narendra Modi of India", "P:Narendra Modi", "L:India")]
    [InlineData("President George W. Bush spoke", "P:George W. Bush")]
    // Headings in title case
    [InlineData("China Signs AI Cooperation Pact with Brazil", "L:China", "W:AI Cooperation Pact", "L:Brazil")]
    [InlineData(
        "China-ASEAN AI Development and Governance Cooperation Seminar Held in Phnom Penh",
        "E:China-ASEAN AI Development and Governance Cooperation Seminar",
        "L:Phnom Penh"
    )]
    [InlineData("African Nations Pledge AI Cooperation with China", "L:China")]
    [InlineData("China and Laos Build AI Innovation Cooperation Center", "L:China", "L:Laos", "O:AI Innovation Cooperation Center")]
    [InlineData("Heavy Rain Floods Streets Across Northern Italy", "L:Italy")]
    [InlineData("European Union Approves New Digital Markets Act", "O:European Union", "W:New Digital Markets Act")]
    // What is no name
    [InlineData("Participants included researchers and investors.")]
    [InlineData("Delegates attend a plenary session.")]
    [InlineData("According to the AI company, GPU supply is tight.")]
    [InlineData("On Monday, February 3, prices fell.")]
    [InlineData("Moving forward, it will help.")]
    [InlineData("First, the proposals were elaborated.")]
    [InlineData("under the theme “Global Solidarity in the AI Era,” it attracted many")]
    [InlineData("the conference and the summit were held by leaders of international organizations")]
    [InlineData("")]
    public void Names_in_English_text_are_found_with_their_kind(string text, params string[] expected) =>
        Assert.Equal(expected, NameRules.Names(text));
}
